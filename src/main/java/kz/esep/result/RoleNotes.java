package kz.esep.result;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import kz.esep.document.Say;
import kz.esep.document.protocol.Note;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Wording;

/** The lines of the annex that say who was given a role and by whom. */
record RoleNotes(ZoneOffset offset) {

    List<Note> of(List<RoleGrant> grants) {
        return grants.stream().map(this::note).toList();
    }

    private Note note(RoleGrant grant) {
        return new Note(
                Wording.same(""),
                "",
                Message.of("result", "annex.role", who(grant.login(), grant.person()), grant.role()),
                "",
                language -> reason(grant, language),
                who(grant.granted().login(), grant.granted().person()),
                local(grant.granted().at()));
    }

    private String reason(RoleGrant grant, Language language) {
        RoleGrant.Act second = grant.confirmed();
        Instant revoked = grant.revoked();
        Message confirmed = second == null
                ? Message.of("result", "annex.unconfirmed")
                : Message.of("result", "annex.confirmed", who(second.login(), second.person()), minute(second.at()));
        return revoked == null
                ? confirmed.in(language)
                : confirmed.in(language) + " "
                        + Message.of("result", "annex.revoked", minute(revoked)).in(language);
    }

    private static String who(String login, String person) {
        return login + " (" + person + ")";
    }

    private String minute(Instant at) {
        return Say.minute(local(at));
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, offset);
    }
}
