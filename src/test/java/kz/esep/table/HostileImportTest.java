package kz.esep.table;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.esep.certificate.ActFile;
import kz.esep.certificate.ApplicationFile;
import kz.esep.certificate.ArrivalFile;
import kz.esep.commission.MemberFile;
import kz.esep.day.DayFile;
import kz.esep.election.Election;
import kz.esep.hostile.Bounds;
import kz.esep.media.Contestants;
import kz.esep.media.MediaFiles;
import kz.esep.observer.AnswerFile;
import kz.esep.observer.ObserverFile;
import kz.esep.observer.RemovalFile;
import kz.esep.observer.SubmissionFile;
import kz.esep.result.Practice;
import kz.esep.schedule.HoursFile;
import kz.esep.schedule.TimetableFile;
import kz.esep.tally.DecisionFile;
import kz.esep.tally.RetypeFile;
import kz.esep.tally.SheetFile;
import kz.esep.text.PassingFolder;
import kz.esep.timesheet.DayList;
import kz.esep.timesheet.TimesheetFile;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of table that clerks hand in, with cells that a fuzzer filled. */
class HostileImportTest {
    private static final Bounds BOUNDS = new Bounds(1_000, 32);
    private static final String RAYON = "rayon-1";
    private static final Election ELECTION =
            Practice.in(PassingFolder.named("practice")).election();
    private static final MediaFiles MEDIA = new MediaFiles(List.of(), List.of(), new Contestants(ELECTION, RAYON));

    private static final List<Function<byte[], Object>> READERS = List.of(
            content -> SheetFile.read(content, ELECTION, RAYON),
            content -> RetypeFile.read(content, ELECTION, RAYON),
            content -> DecisionFile.read(content, ELECTION, RAYON),
            DayFile::openings,
            DayFile::turnout,
            DayFile::closings,
            HoursFile::read,
            TimetableFile::read,
            ActFile::read,
            ApplicationFile::read,
            ArrivalFile::read,
            MemberFile::read,
            TimesheetFile::read,
            DayList::read,
            ObserverFile::read,
            SubmissionFile::read,
            AnswerFile::read,
            RemovalFile::read,
            MEDIA::outlets,
            MEDIA::prices,
            MEDIA::requests,
            MEDIA::halls,
            MEDIA::meetings,
            MEDIA::coverage);

    static Stream<byte[]> tables() {
        return Stream.of(
                        "precinct,contest,time,voters_listed,votes.apple,against_all\n0101,lists,2027-03-21 21:10,1000,7,5\n",
                        "precinct,contest,line,value\n0101,lists,invalid,3\n",
                        "precinct,contest,code,about,decision,act,reason\n0101,lists,E01,,confirmed,12,looked up\n",
                        "precinct,begun,sealed,stationary,mobile,listed,ballots,issuing\n0101,07:00,06:40,2,1,1000,1010,5\n",
                        "precinct,at,voted\n0101,12:00,300\n",
                        "precinct,opens,closes\n0101,07:00,20:00\n",
                        "precinct,day,from,to,member,task\n0101,2027-03-20,09:00,18:00,,reception\n",
                        "kind,numbers,act,date,type,place,reason\nreceived,1-100;105,12,2027-03-01,,,as ordered\n",
                        "precinct,name,iin,document,list_line,list_mark,applied,destination,number\n0101,A B,900101300017,N1,7,x,2027-03-10,away,3\n",
                        "precinct,number,from,name,iin,document,list_line\n0101,3,rayon-2,A B,900101300017,N1,7\n",
                        "name,iin,post,proposed_by,public_servant,since,decision,bars\nA B,900101300017,chair,party,no,2026-01-05,12,\n",
                        "member,day,kind,time,night\n1,2027-03-21,day,8:30,1:00\n",
                        "day,kind,source\n2027-03-22,holiday,act\n",
                        "precinct,sender,sent_by,name,identity,document,came\n0101,party,apple,A B,N1,N2,2027-03-21T07:00\n",
                        "person,kind,about,received\no1,complaint,text,2027-03-21T09:00\n",
                        "number,answer,given\n1,answered,2027-03-21T09:00\n",
                        "person,decision,date,reason,at\no1,12,2027-03-21,reason,09:00\n",
                        "name,kind,unit\nNews,television,minutes\n",
                        "outlet,published,source,what,tenge\n1,2027-02-01,page,minute,100.50\n",
                        "outlet,contestant,received,wanted\n1,apple,2027-02-11T09:30,5 minutes\n",
                        "name,address,seats,opens,closes,terms\nHall,Street,100,09:00,20:00,free\n",
                        "hall,contestant,from,to\n1,apple,2027-02-11T18:00,20:00\n",
                        "outlet,date,contestant,amount,paid,news,tone,note\n1,2027-02-11,apple,2:30,no,yes,neutral,x\n")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("tables")
    @FuzzTest
    void tables(byte[] content) throws Exception {
        for (Function<byte[], Object> reader : READERS) {
            BOUNDS.within(() -> reader.apply(content));
        }
    }
}
