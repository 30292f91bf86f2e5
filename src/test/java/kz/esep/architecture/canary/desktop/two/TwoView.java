package kz.esep.architecture.canary.desktop.two;

/** Another screen. */
public class TwoView {}
