package kz.esep.signing;

/**
 * Whose signatures count: the package's CA, and if they are at hand its revocation list and the centre's roster.
 * Immutable; safe to use from several threads; keeps the certificates it has verified.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Trust {

    private Trust() {}

    /**
     * Trusts one CA.
     *
     * @param caCertificate PEM or DER, as the election package has it
     * @throws kz.esep.text.Refused when it is not a CA's self-signed certificate
     */
    public static Trust in(byte[] caCertificate) {
        throw new UnsupportedOperationException();
    }

    /** Also heeds what a revocation list names. */
    public Trust with(RevocationList revocations) {
        throw new UnsupportedOperationException();
    }

    /** Also trusts nobody whom the roster does not name. */
    public Trust with(Roster roster) {
        throw new UnsupportedOperationException();
    }

    /** Judges who signed: V05, then V06. */
    public Standing judge(Opened file, Arrival arrival, Quorum quorum) {
        throw new UnsupportedOperationException();
    }
}
