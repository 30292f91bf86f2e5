package kz.esep.result;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import kz.esep.document.ProtocolPages;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Wording;

/** The lines of the annex that say who was given a role and by whom. */
record RoleNotes(Language language, ZoneOffset offset) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);

    List<ProtocolPages.Note> of(List<RoleGrant> grants) {
        return grants.stream().map(this::note).toList();
    }

    private ProtocolPages.Note note(RoleGrant grant) {
        return new ProtocolPages.Note(
                Wording.same(""),
                "",
                Message.of("result", "annex.role", who(grant.login(), grant.person()), grant.role()),
                "",
                reason(grant),
                who(grant.granted().login(), grant.granted().person()),
                local(grant.granted().at()),
                List.of());
    }

    private String reason(RoleGrant grant) {
        RoleGrant.Act second = grant.confirmed();
        Instant revoked = grant.revoked();
        String confirmed = second == null
                ? said("annex.unconfirmed")
                : said("annex.confirmed", who(second.login(), second.person()), minute(second.at()));
        return revoked == null ? confirmed : confirmed + " " + said("annex.revoked", minute(revoked));
    }

    private String said(String key, Object... arguments) {
        return Message.of("result", key, arguments).in(language);
    }

    private static String who(String login, String person) {
        return login + " (" + person + ")";
    }

    private String minute(Instant at) {
        return MINUTE.format(local(at));
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, offset);
    }
}
