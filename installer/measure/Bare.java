import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that a program with a window does: one field to type into. */
@SuppressWarnings("DefaultPackage") // no part of the program
public final class Bare extends Application {
    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        TextField login = new TextField();
        login.setId("login");
        stage.setScene(new Scene(new StackPane(login), 1280, 800));
        stage.show();
    }
}
