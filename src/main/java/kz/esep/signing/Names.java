package kz.esep.signing;

import java.util.HashMap;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;

/** X.500 names of people and of the CA, to and from {@link Identity}. */
final class Names {
    private static final String COUNTRY = "KZ";
    private static final int RDNS = 5;

    private Names() {}

    static X500Name of(Identity identity) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, COUNTRY)
                .addRDN(BCStyle.O, identity.commission())
                .addRDN(BCStyle.OU, identity.role())
                .addRDN(BCStyle.SERIALNUMBER, identity.person())
                .addRDN(BCStyle.CN, identity.name())
                .build();
    }

    static X500Name ofCentre(String election, String name) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, COUNTRY)
                .addRDN(BCStyle.O, name)
                .addRDN(BCStyle.OU, "esep " + election)
                .addRDN(BCStyle.CN, name)
                .build();
    }

    /** The centre's own name in a certificate that {@link #ofCentre} named. */
    static String centre(X500Name name) {
        return name.getRDNs(BCStyle.CN)[0].getFirst().getValue() instanceof ASN1String text ? text.getString() : "";
    }

    /** The person, or null when the name has other parts, or one twice. */
    static @Nullable Identity identity(X500Name name) {
        Map<ASN1ObjectIdentifier, String> parts = new HashMap<>();
        for (RDN rdn : name.getRDNs()) {
            if (rdn.isMultiValued() || !(rdn.getFirst().getValue() instanceof ASN1String text)) {
                return null;
            }
            if (parts.put(rdn.getFirst().getType(), text.getString()) != null) {
                return null;
            }
        }
        String commission = parts.getOrDefault(BCStyle.O, "");
        String role = parts.getOrDefault(BCStyle.OU, "");
        String person = parts.getOrDefault(BCStyle.SERIALNUMBER, "");
        String fullName = parts.getOrDefault(BCStyle.CN, "");
        if (parts.size() != RDNS || !COUNTRY.equals(parts.get(BCStyle.C))) {
            return null;
        }
        if (commission.isBlank() || role.isBlank() || person.isBlank() || fullName.isBlank()) {
            return null;
        }
        return new Identity(commission, person, role, fullName);
    }
}
