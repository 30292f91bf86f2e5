package kz.esep.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;

/** The rules of the code's shape, below any root package, so that a canary can be shown to break each of them. */
record Architecture(String root) {
    /** What each package may use, besides itself. */
    private static final Map<String, List<String>> MAY_USE = order();

    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("layers", layers());
        rules.put("cycles", slices().matching(root + ".(*)..").should().beFreeOfCycles());
        rules.put("network", noNetwork());
        rules.put("hall", deskKnowsNoServer());
        rules.put("clock", clockIsInjected());
        rules.put("floating", noFloatingPoint());
        rules.put("floatingFields", noFloatingPointFields());
        rules.put("sql", sqlOnlyInStores());
        rules.put("stores", storesArePackagePrivate());
        rules.put("names", noVagueNames());
        rules.put("console", noConsole());
        rules.put("javafx", javafxOnlyInTheDesktop());
        rules.put("models", modelsHoldNoNodes());
        rules.put("screens", screensDoNotKnowEachOther());
        rules.put("scrolling", scrollPanesKeepNoPicture());
        rules.put("files", filesAreWhole());
        rules.put("needs", useCasesStateTheirPermission());
        return rules;
    }

    private static Map<String, List<String>> order() {
        Map<String, List<String>> order = new LinkedHashMap<>();
        order.put("text", List.of());
        order.put("table", List.of("text"));
        order.put("licence", List.of("text"));
        order.put("store", List.of("text"));
        order.put("access", List.of("text", "store"));
        order.put("backup", List.of("text", "store", "access"));
        order.put("signing", List.of("text"));
        order.put("election", List.of("text", "signing"));
        order.put("schedule", List.of("text", "table", "store", "access", "election"));
        order.put("day", List.of("text", "table", "store", "access", "election", "schedule"));
        order.put("certificate", List.of("text", "table", "store", "access", "election", "schedule"));
        order.put("commission", List.of("text", "table", "store", "access", "election"));
        order.put("observer", List.of("text", "table", "store", "access", "election", "schedule", "day"));
        order.put(
                "timesheet", List.of("text", "table", "store", "access", "election", "schedule", "day", "commission"));
        order.put("pay", List.of("text", "table", "store", "access", "election", "commission", "timesheet"));
        order.put("tally", List.of("text", "table", "store", "access", "election"));
        order.put("count", List.of("text", "store", "access", "election", "schedule", "day", "commission", "tally"));
        order.put("seats", List.of("text", "election"));
        order.put("media", List.of("text", "table", "store", "access", "election", "schedule", "seats"));
        order.put(
                "forensics",
                List.of("text", "table", "store", "access", "election", "tally", "seats", "schedule", "day"));
        order.put("seal", List.of("text", "signing", "election"));
        order.put(
                "document",
                List.of(
                        "text",
                        "election",
                        "day",
                        "schedule",
                        "commission",
                        "timesheet",
                        "pay",
                        "tally",
                        "count",
                        "seats",
                        "media",
                        "seal"));
        order.put(
                "result",
                List.of(
                        "text",
                        "table",
                        "store",
                        "access",
                        "backup",
                        "signing",
                        "election",
                        "schedule",
                        "day",
                        "commission",
                        "observer",
                        "pay",
                        "certificate",
                        "tally",
                        "count",
                        "seal",
                        "document"));
        order.put("proof", List.of("text", "signing", "election", "tally", "seal", "result"));
        order.put(
                "central",
                List.of(
                        "text",
                        "table",
                        "store",
                        "access",
                        "signing",
                        "election",
                        "tally",
                        "seats",
                        "forensics",
                        "seal",
                        "document",
                        "result",
                        "proof"));
        order.put(
                "paper",
                List.of(
                        "text",
                        "store",
                        "access",
                        "election",
                        "schedule",
                        "day",
                        "certificate",
                        "commission",
                        "observer",
                        "timesheet",
                        "pay",
                        "tally",
                        "count",
                        "seats",
                        "media",
                        "document",
                        "result",
                        "central"));
        List<String> features = List.of(
                "text",
                "table",
                "store",
                "access",
                "backup",
                "signing",
                "election",
                "schedule",
                "day",
                "certificate",
                "commission",
                "observer",
                "timesheet",
                "pay",
                "tally",
                "count",
                "seats",
                "media",
                "forensics",
                "seal",
                "document",
                "result",
                "proof",
                "central",
                "paper");
        order.put("office", features);
        order.put("command", and(features, "office", "licence"));
        order.put("demo", and(features, "office", "command"));
        order.put("desktop", and(features, "office", "demo", "licence"));
        return order;
    }

    private static List<String> and(List<String> packages, String... more) {
        return Stream.concat(packages.stream(), Stream.of(more)).toList();
    }

    private ArchRule layers() {
        LayeredArchitecture layers =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String layer : MAY_USE.keySet()) {
            layers = layers.layer(layer).definedBy(root + "." + layer + "..");
        }
        layers = layers.layer("app").definedBy(root + ".app..");
        for (var entry : MAY_USE.entrySet()) {
            String[] below = entry.getValue().toArray(String[]::new);
            layers = below.length == 0
                    ? layers.whereLayer(entry.getKey()).mayNotAccessAnyLayer()
                    : layers.whereLayer(entry.getKey()).mayOnlyAccessLayers(below);
        }
        return layers.whereLayer("app").mayNotBeAccessedByAnyLayer();
    }

    private ArchRule noNetwork() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "com.sun.net.."))
                .allowEmptyShould(true);
    }

    /** What speaks to a server is packed apart, and nothing of the desk may need it. */
    private ArchRule deskKnowsNoServer() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".app.hall..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".app.hall.."))
                .orShould()
                .dependOnClassesThat(describe(
                        "connect to servers",
                        (JavaClass type) -> type.getName().equals("java.sql.DriverManager")
                                || type.getPackageName().startsWith("org.postgresql")))
                .allowEmptyShould(true);
    }

    private ArchRule clockIsInjected() {
        Set<String> readers = Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone", "system");
        return noClasses()
                .that(resideOutsideApp())
                .should()
                .callMethodWhere(describe(
                        "reads the machine's clock",
                        (JavaMethodCall call) -> readers.contains(
                                        call.getTarget().getName())
                                && (call.getTargetOwner().getPackageName().equals("java.time")
                                        || call.getTargetOwner().getName().equals("java.lang.System"))
                                && !takesAClock(call)));
    }

    private static boolean takesAClock(JavaCall<?> call) {
        return ((CodeUnitCallTarget) call.getTarget())
                .getRawParameterTypes().stream().anyMatch(type -> type.getName().equals("java.time.Clock"));
    }

    private ArchRule noFloatingPoint() {
        return methods()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(root + ".."))
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.not(isDrawn()))
                .should(NoFloatingPoint.inSignature());
    }

    private ArchRule noFloatingPointFields() {
        return fields().that()
                .areDeclaredInClassesThat(resideInAPackage(root + ".."))
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.not(isDrawn().or(resideInAPackage(root + ".document.."))))
                .should()
                .notHaveRawType(NoFloatingPoint.TYPE)
                .as("no figure is a floating point number (places on a page are no figures)");
    }

    private DescribedPredicate<JavaClass> isDrawn() {
        return resideInAnyPackage(root + ".desktop..").as("is drawn on the screen");
    }

    private ArchRule sqlOnlyInStores() {
        return noClasses()
                .that(describe("are no store", (JavaClass type) -> !isStore(type)))
                .and()
                .resideOutsideOfPackage(root + ".store..")
                .should()
                .dependOnClassesThat(describe(
                        "run SQL",
                        (JavaClass type) -> Set.of(
                                        "java.sql.Statement", "java.sql.PreparedStatement", "java.sql.ResultSet")
                                .contains(type.getName())));
    }

    private static boolean isStore(JavaClass type) {
        return type.getEnclosingClass().map(Architecture::isStore).orElse(false)
                || type.getSimpleName().endsWith("Store");
    }

    private ArchRule storesArePackagePrivate() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Store")
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true);
    }

    private ArchRule noVagueNames() {
        return noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Service|Data|Info)");
    }

    private ArchRule noConsole() {
        return noClasses()
                .that(resideOutsideApp())
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class);
    }

    private ArchRule javafxOnlyInTheDesktop() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".desktop..", root + ".app..")
                .should()
                .dependOnClassesThat(describe(
                        "are JavaFX", (JavaClass type) -> type.getPackageName().startsWith("javafx")))
                .allowEmptyShould(true);
    }

    private ArchRule modelsHoldNoNodes() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat(resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx.."))
                .allowEmptyShould(true);
    }

    /** Each screen's package sees the features and the three that serve all screens, never another screen. */
    private ArchRule screensDoNotKnowEachOther() {
        String desktop = root + ".desktop.";
        return slices().matching(desktop + "(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        DescribedPredicate.alwaysTrue(),
                        resideInAnyPackage(desktop + "shell..", desktop + "form..", desktop + "work.."))
                .allowEmptyShould(true);
    }

    /** A plain scroll pane draws all it shows again for every key. */
    private ArchRule scrollPanesKeepNoPicture() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".desktop.form.Scrolled")
                .should()
                .callConstructorWhere(target(owner(type(ScrollPane.class))))
                .allowEmptyShould(true);
    }

    /** A file gets its name only after its content is on the disk, and there is one place that knows how. */
    private ArchRule filesAreWhole() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".text.WholeFile")
                .should()
                .callMethod(Files.class, "move", Path.class, Path.class, CopyOption[].class);
    }

    private ArchRule useCasesStateTheirPermission() {
        return methods()
                .that()
                .areDeclaredInClassesThat(CanBeAnnotated.Predicates.annotatedWith("kz.esep.access.UseCases")
                        .forSubtype())
                .and()
                .arePublic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beAnnotatedWith("kz.esep.access.Needs")
                .orShould()
                .beAnnotatedWith("kz.esep.access.Open")
                .allowEmptyShould(true);
    }

    private DescribedPredicate<JavaClass> resideOutsideApp() {
        return DescribedPredicate.not(resideInAPackage(root + ".app..")).as("reside outside app");
    }
}
