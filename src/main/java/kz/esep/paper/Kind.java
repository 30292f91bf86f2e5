package kz.esep.paper;

import com.fasterxml.jackson.annotation.JsonProperty;
import kz.esep.text.Message;

/** A kind of document. */
public enum Kind {
    /** The commission's summary protocol as it stands in a signed result file. */
    @JsonProperty("summary")
    SUMMARY(Group.COMMISSION, true),
    /** What would be signed now; each page says that it is a draft. */
    @JsonProperty("draft")
    DRAFT(Group.COMMISSION, false),
    /** Decisions, reasons, corrections and roles of a signed result file, without its figures. */
    @JsonProperty("annex")
    ANNEX(Group.COMMISSION, false),
    /** A precinct's protocol as it stands in a signed result file. */
    @JsonProperty("precinct")
    PRECINCT(Group.PRECINCTS, true),
    /** What would be signed of a precinct now; each page says that it is a draft. */
    @JsonProperty("precinct_draft")
    PRECINCT_DRAFT(Group.PRECINCTS, false),
    /** Ballots and what each member issued do not agree (E02, E06): an act for each issuing member. */
    @JsonProperty("discrepancy_act")
    DISCREPANCY_ACT(Group.PRECINCTS, false),
    /** A mobile box has more ballots than applications (E07). */
    @JsonProperty("voided_box_act")
    VOIDED_BOX_ACT(Group.PRECINCTS, false),
    /** Unused ballots were counted and cancelled, as a precinct commission's count recorded it. */
    @JsonProperty("cancelled_ballots_act")
    CANCELLED_BALLOTS_ACT(Group.PRECINCTS, false),
    /** How disputed ballots were decided in a precinct commission's count. */
    @JsonProperty("disputed_ballots_act")
    DISPUTED_BALLOTS_ACT(Group.PRECINCTS, false),
    /** On whose request or order the ballots were counted again, and what changed. */
    @JsonProperty("recount_act")
    RECOUNT_ACT(Group.PRECINCTS, false),
    /** Dissenting opinions of members on the protocol, as its annex. */
    @JsonProperty("dissent")
    DISSENT(Group.PRECINCTS, false),
    /** What two people found in the stacks that they counted in bundles, to be signed by both. */
    @JsonProperty("counting_sheet")
    COUNTING_SHEET(Group.PRECINCTS, false),
    /** The opening of a precinct, as recorded, else to be filled in by hand. */
    @JsonProperty("opening")
    OPENING(Group.PRECINCTS, false),
    /** Who was registered as present at a precinct, with names. */
    @JsonProperty("attendance")
    ATTENDANCE(Group.PRESENT, false),
    /** Acts and complaints that they handed in, with the answers. */
    @JsonProperty("submissions")
    SUBMISSIONS(Group.PRESENT, false),
    /** Their acts, as they are attached to the protocol. */
    @JsonProperty("handed_acts")
    HANDED_ACTS(Group.PRESENT, false),
    /** The notice to a precinct's voters of hours and timetable, as a poster. */
    @JsonProperty("notice_a4")
    NOTICE_A4(Group.NOTICES, false),
    /** The same, larger. */
    @JsonProperty("notice_a3")
    NOTICE_A3(Group.NOTICES, false),
    /** Turnout through voting day, as precincts told it. */
    @JsonProperty("turnout")
    TURNOUT(Group.COMMISSION, false),
    /** What each list and candidate got of the media, with the registers behind it. */
    @JsonProperty("media_report")
    MEDIA_REPORT(Group.COMMISSION, false),
    /** The central commission's protocol of what is counted now, with the seats step by step. */
    @JsonProperty("national")
    NATIONAL(Group.SEATS, false),
    /** The centre's receipt for a result file, as a page. */
    @JsonProperty("receipt")
    RECEIPT(Group.RECEIPTS, false),
    /** An absentee certificate on plain paper. */
    @JsonProperty("certificate")
    CERTIFICATE(Group.CERTIFICATES, false),
    /** Its fields alone, for the numbered blank. */
    @JsonProperty("certificate_on_blank")
    CERTIFICATE_ON_BLANK(Group.CERTIFICATES, false),
    /** Who was given certificates at a precinct. */
    @JsonProperty("issue_register")
    ISSUE_REGISTER(Group.CERTIFICATES, false),
    /** Who came to a precinct with certificates. */
    @JsonProperty("arrival_register")
    ARRIVAL_REGISTER(Group.CERTIFICATES, false),
    /** Certificates were received, handed down, taken back or returned. */
    @JsonProperty("transfer_act")
    TRANSFER_ACT(Group.CERTIFICATES, false),
    @JsonProperty("loss_act")
    LOSS_ACT(Group.CERTIFICATES, false),
    @JsonProperty("spoiling_act")
    SPOILING_ACT(Group.CERTIFICATES, false),
    /** What was unused is cancelled. */
    @JsonProperty("cancelling_act")
    CANCELLING_ACT(Group.CERTIFICATES, false),
    /** The minutes of a sitting; a draft until they are closed. */
    @JsonProperty("minutes")
    MINUTES(Group.SITTINGS, false),
    /** What a pay run pays each member, to be signed by them; a draft until it is approved. */
    @JsonProperty("pay_sheet")
    PAY_SHEET(Group.MEMBERS, false),
    /** What it pays by commission, fund and post. */
    @JsonProperty("pay_summary")
    PAY_SUMMARY(Group.MEMBERS, false),
    /** What members worked: hours by day, kind and night. */
    @JsonProperty("timesheet")
    TIMESHEET(Group.MEMBERS, false),
    /** Who the members of a commission are, for publication. */
    @JsonProperty("composition")
    COMPOSITION(Group.MEMBERS, false);

    private final Group group;
    private final boolean official;

    Kind(Group group, boolean official) {
        this.group = group;
        this.official = official;
    }

    /** What a document is about. */
    public enum Group {
        PRECINCTS,
        PRESENT,
        NOTICES,
        COMMISSION,
        SEATS,
        RECEIPTS,
        CERTIFICATES,
        SITTINGS,
        MEMBERS;

        /** How people say it. */
        public Message said() {
            return Message.of("paper", "Group." + name());
        }
    }

    public Group group() {
        return group;
    }

    /** Whether it is about one precinct. */
    public boolean isOfPrecinct() {
        return group == Group.PRECINCTS || group == Group.PRESENT || group == Group.NOTICES;
    }

    /** Whether it is about one of the contests; others are about a precinct or the whole commission. */
    public boolean isOfContest() {
        return group == Group.PRECINCTS && this != OPENING;
    }

    /** Whether it is not fixed by a signature yet, so that it comes in whatever language is asked for. */
    public boolean isDraft() {
        return this == DRAFT || this == PRECINCT_DRAFT;
    }

    /** Whether it is a protocol that was signed: it is posted, and certified copies of it are handed out. */
    public boolean isOfficial() {
        return official;
    }
}
