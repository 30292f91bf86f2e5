package kz.esep.document;

import java.util.Objects;
import kz.esep.text.Language;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Joins the tags of parts that are laid out one after another into one structure tree (ISO 32000-1, 14.7). The layout
 * makes a tree for each part and numbers its pages from 0.
 */
final class Tags {
    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement top = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final COSArray parts = new COSArray();
    private final COSArray parents = new COSArray();
    private int pages;

    Tags(PDDocument document) {
        this.document = document;
    }

    /** Takes the tags of the part whose pages were added last; the next part begins without any. */
    void take() {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDStructureTreeRoot part = Objects.requireNonNull(catalog.getStructureTreeRoot());
        catalog.getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
        root.getCOSObject().setItem(COSName.ROLE_MAP, part.getCOSObject().getItem(COSName.ROLE_MAP));
        COSDictionary element = part.getCOSObject().getCOSDictionary(COSName.K);
        element.setName(COSName.S, StandardStructureTypes.PART);
        element.setItem(COSName.P, top);
        parts.add(element);
        COSArray numbered =
                part.getCOSObject().getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        for (; pages < document.getNumberOfPages(); pages++) {
            COSDictionary page = document.getPage(pages).getCOSObject();
            parents.add(COSInteger.get(pages));
            parents.add(of(page.getInt(COSName.STRUCT_PARENTS), numbered));
            page.setInt(COSName.STRUCT_PARENTS, pages);
        }
    }

    private static COSBase of(int number, COSArray numbered) {
        for (int at = 0; at < numbered.size(); at += 2) {
            if (numbered.getInt(at) == number) {
                return numbered.get(at + 1);
            }
        }
        throw new IllegalStateException("a page without tags");
    }

    /** Gives the whole tree to the document. */
    void give(Language language) {
        top.getCOSObject().setItem(COSName.K, parts);
        top.setLanguage(language.code());
        root.appendKid(top);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(pages);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
