package kz.esep.signing;

/**
 * Whom a certificate names. The subject's RDNs are C=KZ, O=commission, OU=role, SERIALNUMBER=person, CN=name (RFC 5280,
 * X.520), each once and no others.
 *
 * @param commission id of the commission, as the election package has it
 * @param person id of the person, unique in the commission; not an IIN
 * @param role in lower case, as the package names the required signers: {@code chair}, {@code secretary}
 * @param name the person's name, as it is printed
 */
public record Identity(String commission, String person, String role, String name) {

    public Identity {
        commission = commission.strip();
        person = person.strip();
        role = role.strip();
        name = name.strip();
        if (commission.isEmpty() || person.isEmpty() || role.isEmpty() || name.isEmpty()) {
            throw new IllegalArgumentException("commission, person, role and name are required");
        }
    }
}
