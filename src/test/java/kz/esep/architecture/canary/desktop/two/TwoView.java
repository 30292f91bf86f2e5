package kz.esep.architecture.canary.desktop.two;

import javafx.scene.control.ScrollPane;

/** Another screen, which scrolls as a plain scroll pane does. */
public class TwoView extends ScrollPane {}
