package kz.esep.architecture.canary.app.hall;

/** Belongs to what is packed apart from the desk. */
public class Counter {}
