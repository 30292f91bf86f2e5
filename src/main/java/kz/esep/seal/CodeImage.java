package kz.esep.seal;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Finds the codes on a scanned or photographed page: PNG, JPEG or PDF. */
public final class CodeImage {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final List<String> SUFFIXES = List.of(".png", ".jpg", ".jpeg", ".pdf");
    private static final long MOST_PIXELS = 200_000_000;
    /** Of a larger picture only every second or fourth dot is looked at: it has dots enough, and memory has an end. */
    private static final long ENOUGH_PIXELS = 24_000_000;

    private static final Map<DecodeHintType, Object> THOROUGHLY = Map.of(DecodeHintType.TRY_HARDER, true);

    private CodeImage() {}

    /** Whether a file is something that can be looked at. */
    public static boolean is(byte[] file) {
        return isPicture(file) || begins(file, PDF);
    }

    /** Whether a file's name ends as that of a picture or page does that can be looked at. */
    public static boolean isNamed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return SUFFIXES.stream().anyMatch(lower::endsWith);
    }

    private static boolean isPicture(byte[] file) {
        return begins(file, PNG) || begins(file, JPEG);
    }

    private static boolean begins(byte[] file, byte[] magic) {
        return file.length >= magic.length && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }

    /**
     * The texts of every code on the picture, whatever they are; none where none can be read or the picture is broken.
     *
     * @param file PNG or JPEG, at most 200 million pixels, or PDF, of which 20 pages are looked at
     */
    public static List<String> texts(byte[] file) {
        if (begins(file, PDF)) {
            return CodePages.texts(file);
        }
        BufferedImage picture = picture(file);
        if (picture == null) {
            return List.of();
        }
        return texts(picture);
    }

    static List<String> texts(BufferedImage picture) {
        return looks(picture).flatMap(CodeImage::seen).distinct().toList();
    }

    /** As it is, softened against a scanner's noise, and smaller against a photograph's: what one hides another shows. */
    private static Stream<BufferedImage> looks(BufferedImage picture) {
        float[] mean = new float[9];
        Arrays.fill(mean, 1 / 9f);
        Kernel ofNine = new Kernel(3, 3, mean);
        BufferedImage soft = new ConvolveOp(ofNine, ConvolveOp.EDGE_NO_OP, null).filter(picture, null);
        return Stream.of(picture, soft, smaller(picture, 2), smaller(picture, 4));
    }

    private static Stream<String> seen(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        LuminanceSource grey = new RGBLuminanceSource(width, height, pixels);
        try {
            Result[] found =
                    new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(grey)), THOROUGHLY);
            return Stream.of(found).map(Result::getText);
        } catch (NotFoundException e) {
            return Stream.empty();
        }
    }

    private static BufferedImage smaller(BufferedImage picture, int share) {
        int width = Math.max(1, picture.getWidth() / share);
        int height = Math.max(1, picture.getHeight() / share);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }

    /** The size is asked before anything is unpacked. */
    private static @Nullable BufferedImage picture(byte[] file) {
        if (!isPicture(file)) {
            return null;
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(begins(file, PNG) ? "png" : "jpeg")
                .next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            return pixels <= MOST_PIXELS ? opaque(reader.read(0, every(step(pixels), reader))) : null;
        } catch (IOException | RuntimeException e) {
            // The JDK's readers answer broken pictures with various unchecked exceptions.
            return null;
        } finally {
            reader.dispose();
        }
    }

    private static int step(long pixels) {
        int step = 1;
        while (pixels / step / step > ENOUGH_PIXELS) {
            step *= 2;
        }
        return step;
    }

    private static ImageReadParam every(int step, ImageReader reader) {
        ImageReadParam sparing = reader.getDefaultReadParam();
        sparing.setSourceSubsampling(step, step, 0, 0);
        return sparing;
    }

    /** What is transparent becomes white, as on paper. */
    private static BufferedImage opaque(BufferedImage picture) {
        BufferedImage page = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return page;
    }
}
