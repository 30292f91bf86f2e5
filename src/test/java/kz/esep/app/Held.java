package kz.esep.app;

import com.sun.javafx.tk.TKClipboard;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.input.DataFormat;
import javafx.scene.input.TransferMode;
import javafx.util.Pair;
import org.jspecify.annotations.Nullable;

/** What somebody drags over the window from outside: it may be copied, linked or moved, as from a window of files. */
record Held(Map<DataFormat, Object> what) implements TKClipboard {
    @Override
    public Set<DataFormat> getContentTypes() {
        return what.keySet();
    }

    @Override
    @SafeVarargs
    public final boolean putContent(Pair<DataFormat, Object>... content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Object getContent(DataFormat format) {
        return what.get(format);
    }

    @Override
    public boolean hasContent(DataFormat format) {
        return what.containsKey(format);
    }

    @Override
    public Set<TransferMode> getTransferModes() {
        return EnumSet.allOf(TransferMode.class);
    }

    @Override
    public void setDragView(@Nullable Image image) {}

    @Override
    public void setDragViewOffsetX(double x) {}

    @Override
    public void setDragViewOffsetY(double y) {}

    @Override
    public @Nullable Image getDragView() {
        return null;
    }

    @Override
    public double getDragViewOffsetX() {
        return 0;
    }

    @Override
    public double getDragViewOffsetY() {
        return 0;
    }
}
