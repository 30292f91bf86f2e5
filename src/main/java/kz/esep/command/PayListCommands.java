package kz.esep.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.pay.PayLine;
import kz.esep.pay.PayRun;
import kz.esep.pay.PaySheet;
import kz.esep.pay.PaymentLists;
import kz.esep.pay.Sum;
import kz.esep.table.TableFiles;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep pay}: which runs there are, how each amount was computed, and the list for the bank. */
@SuppressWarnings("NullAway.Init")
final class PayListCommands {
    private PayListCommands() {}

    /** Lists runs. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class ListRuns extends OfficeTask {
        @Option(names = "--json")
        private boolean json;

        ListRuns(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<PayRun> runs = office.staff().payRuns().list(session);
            Map<String, String> logins = office.people().logins(session);
            if (json) {
                print(runs);
            } else {
                runs.forEach(run -> show(run, logins));
                say("pay.runs", runs.size());
            }
            return Exit.DONE;
        }

        private void show(PayRun run, Map<String, String> logins) {
            Sum total = run.total();
            say(
                    "pay.run",
                    run.id(),
                    run.order().reach().purpose().said(),
                    run.state().said(),
                    text("pay.total", total.gross(), total.withheld(), total.net()));
            if (!run.order().reason().isEmpty()) {
                say("pay.why", run.order().reason());
            }
            run.hands().forEach(hand -> show(hand, logins.getOrDefault(hand.person(), hand.person())));
            PayRun.Payment payment = run.payment();
            if (payment != null) {
                say("pay.payment", payment.day().toString(), payment.document());
            }
        }

        private void show(PayRun.Hand hand, String login) {
            String reason = hand.reason().isEmpty() ? "" : " (" + hand.reason() + ")";
            say("pay.hand", hand.to().said(), local(hand.at()), login + reason);
        }
    }

    /** Says how amounts were computed. */
    @Command(name = "explain", mixinStandardHelpOptions = true)
    static final class Explain extends PayRunCommands.OnRun {
        @Option(names = "--member", paramLabel = "ID", descriptionKey = "member")
        private @Nullable String member;

        @Option(names = "--json")
        private boolean json;

        Explain(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            PaySheet sheet = office.staff().payRuns().sheet(session, run());
            List<PayLine> lines = member == null ? sheet.lines() : List.of(line(sheet, member));
            if (json) {
                print(lines);
                return Exit.DONE;
            }
            lines.forEach(this::show);
            if (member == null) {
                summary(sheet);
            }
            return Exit.DONE;
        }

        private static PayLine line(PaySheet sheet, String id) {
            return sheet.line(id).orElseThrow(() -> new Refused("command", "pay.no-line", id));
        }

        private void show(PayLine line) {
            say(
                    "pay.line",
                    line.payee().member(),
                    line.payee().body().said(),
                    line.payee().post().said(),
                    line.service());
            line.explained().forEach(step -> say("pay.step", step));
        }

        private void summary(PaySheet sheet) {
            sheet.byBody().forEach((body, sum) -> total(body.said(), sum));
            sheet.byPost().forEach((post, sum) -> total(post.said(), sum));
            sheet.terms()
                    .funds()
                    .forEach(fund -> say("pay.fund", fund.name(), sheet.total().of(fund.id())));
            sheet.remarks().forEach(one -> around().err().println(one.in(language())));
            Sum total = sheet.total();
            say("pay.total", total.gross(), total.withheld(), total.net());
        }

        private void total(Message what, Sum sum) {
            say("pay.sum", what, text("pay.total", sum.gross(), sum.withheld(), sum.net()));
        }
    }

    /** Writes the payment list. */
    @Command(name = "payments", mixinStandardHelpOptions = true)
    static final class Payments extends PayRunCommands.OnRun {
        @Option(names = "--reason", required = true, paramLabel = "TEXT")
        private String reason;

        @Option(names = "--format", defaultValue = "csv", paramLabel = "csv|xlsx")
        private TableFiles.Format format;

        @Option(names = "--out", required = true, paramLabel = "DIR")
        private Path out;

        Payments(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            PaymentLists.Written written = office.staff()
                    .paymentLists()
                    .write(session, new PaymentLists.Wish(run(), reason, format, out, language()));
            written.files().forEach(file -> say("publish.wrote", file.toString()));
            remark("pay.names");
            if (!written.withoutAccount().isEmpty()) {
                remark("pay.no-account", String.join(", ", written.withoutAccount()));
            }
            return Exit.DONE;
        }
    }
}
