package kz.esep.signing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Text around DER (RFC 7468). */
final class Pem {
    static final String CERTIFICATE = "CERTIFICATE";
    static final String REQUEST = "CERTIFICATE REQUEST";
    static final String CRL = "X509 CRL";
    private static final int LINE = 64;

    private Pem() {}

    static String text(String label, byte[] der) {
        String body = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }

    /**
     * The DER in PEM text, or the bytes themselves when they are not PEM.
     *
     * @throws IllegalArgumentException when there is PEM text without that label or it is broken
     */
    static byte[] der(byte[] content, String label) {
        if (content.length > 0 && content[0] == 0x30) {
            return content;
        }
        String text = new String(content, StandardCharsets.US_ASCII);
        String begin = "-----BEGIN " + label + "-----";
        int from = text.indexOf(begin);
        int to = text.indexOf("-----END " + label + "-----");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no " + label);
        }
        return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
    }
}
