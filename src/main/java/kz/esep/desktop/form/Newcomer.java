package kz.esep.desktop.form;

/** Somebody who is to be added to a workspace, as far as it is typed. */
public final class Newcomer {
    private String login = "";
    private String name = "";

    public String login() {
        return login;
    }

    public void typeLogin(String typed) {
        login = typed;
    }

    public String name() {
        return name;
    }

    public void typeName(String typed) {
        name = typed;
    }

    public void clear() {
        login = "";
        name = "";
    }
}
