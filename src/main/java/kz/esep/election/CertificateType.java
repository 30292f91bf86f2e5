package kz.esep.election;

import java.util.List;
import kz.esep.text.Wording;

/**
 * A type of absentee certificate: one for each election held that day, however many contests it has (in 2021 the
 * Mazhilis, the oblast maslikhats and the city and rayon maslikhats).
 *
 * @param id lower-case letters, digits and dashes
 * @param contests ids of the contests that its holder may vote on; each contest belongs to one type at most
 */
public record CertificateType(String id, Wording name, List<String> contests) {

    public CertificateType {
        contests = List.copyOf(contests);
    }
}
