package kz.esep.signing;

import java.time.Instant;

/**
 * One signature that holds over a whole container.
 *
 * @param certificate the signer's, bound by the signature itself (ESS signing-certificate-v2)
 * @param claimed when the signer says it was made, whole seconds; an offline computer's clock is a claim
 */
public record Signature(SigningCertificate certificate, Instant claimed) {}
