package kz.esep.desktop.manual;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import kz.esep.desktop.form.Labels;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/** Draws Markdown: headings, paragraphs, lists, tables, bold and keys. */
final class Drawing {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private Drawing() {}

    /** A page as one column. */
    static VBox draw(String markdown) {
        VBox column = new VBox(12);
        column.getStyleClass().add("manual-page");
        blocks(PARSER.parse(markdown), column);
        return column;
    }

    private static void blocks(org.commonmark.node.Node parent, VBox column) {
        for (org.commonmark.node.Node block : children(parent)) {
            column.getChildren().add(block(block));
        }
    }

    private static Node block(org.commonmark.node.Node block) {
        return switch (block) {
            case Heading heading -> {
                TextFlow flow = flow(heading);
                flow.getStyleClass().add("manual-h" + Math.min(heading.getLevel(), 3));
                yield flow;
            }
            case ListBlock list -> list(list);
            case TableBlock table -> table(table);
            default -> flow(block);
        };
    }

    private static VBox list(ListBlock list) {
        VBox column = new VBox(4);
        int number = 0;
        for (org.commonmark.node.Node item : children(list)) {
            number++;
            VBox content = new VBox(4);
            blocks(item, content);
            HBox.setHgrow(content, Priority.ALWAYS);
            String mark = list instanceof OrderedList ? number + "." : list instanceof BulletList ? "\u2022" : "";
            column.getChildren().add(new HBox(8, Labels.styled(mark, "manual-mark"), content));
        }
        return column;
    }

    private static GridPane table(TableBlock table) {
        GridPane grid = new GridPane(24, 6);
        ColumnConstraints last = new ColumnConstraints();
        last.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), last);
        int row = 0;
        for (org.commonmark.node.Node part : children(table)) {
            for (org.commonmark.node.Node line : children(part)) {
                if (line instanceof TableRow) {
                    int column = 0;
                    for (org.commonmark.node.Node cell : children(line)) {
                        TextFlow flow = flow(cell);
                        if (cell instanceof TableCell head && head.isHeader()) {
                            flow.getStyleClass().add("manual-head");
                        }
                        grid.add(flow, column, row);
                        column++;
                    }
                    row++;
                }
            }
        }
        return grid;
    }

    private static TextFlow flow(org.commonmark.node.Node parent) {
        TextFlow flow = new TextFlow();
        inline(parent, flow, "");
        return flow;
    }

    private static void inline(org.commonmark.node.Node parent, TextFlow flow, String style) {
        for (org.commonmark.node.Node node : children(parent)) {
            switch (node) {
                case org.commonmark.node.Text text -> flow.getChildren().add(text(text.getLiteral(), style));
                case Code code -> flow.getChildren().add(Labels.styled(code.getLiteral(), "manual-key"));
                case SoftLineBreak line -> flow.getChildren().add(text(" ", style));
                case StrongEmphasis strong -> inline(strong, flow, "manual-strong");
                default -> inline(node, flow, style);
            }
        }
    }

    private static Text text(String literal, String style) {
        Text text = new Text(literal);
        text.getStyleClass().add("text");
        if (!style.isEmpty()) {
            text.getStyleClass().add(style);
        }
        return text;
    }

    private static List<org.commonmark.node.Node> children(org.commonmark.node.Node parent) {
        List<org.commonmark.node.Node> children = new ArrayList<>();
        for (org.commonmark.node.Node at = parent.getFirstChild(); at != null; at = at.getNext()) {
            children.add(at);
        }
        return children;
    }
}
