package kz.esep.document.protocol;

import java.util.List;
import kz.esep.document.Block;
import kz.esep.document.Block.Scannable;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Tone;
import kz.esep.document.Say;
import kz.esep.seal.Seals;
import kz.esep.seal.Seals.Made;
import org.jspecify.annotations.Nullable;

/** The code below the figures that it carries. */
final class CodeBlock {
    private CodeBlock() {}

    /** The code, or why there is none; nothing below what nobody signs. */
    static List<Block> of(@Nullable Made made) {
        return switch (made) {
            case Seals.Sealed(var code) -> List.of(new Scannable(code, Say.phrase("code.says", code.group())));
            case Seals.Without without -> List.of(new Text(without.why(), Tone.SMALL));
            case null -> List.of();
        };
    }
}
