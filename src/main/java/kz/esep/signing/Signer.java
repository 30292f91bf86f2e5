package kz.esep.signing;

/** A person's key at hand, ready to sign: a key file that was unlocked, later a token. */
public interface Signer {

    /** The certificate that the centre issued for the key. */
    SigningCertificate certificate();

    Algorithm algorithm();

    /**
     * Signs bytes with the private key.
     *
     * @return the signature value; for ECDSA the DER of r and s
     * @throws kz.esep.text.Refused when the key or token cannot sign
     */
    byte[] sign(byte[] content);
}
