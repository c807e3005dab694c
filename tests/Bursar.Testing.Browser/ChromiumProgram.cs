namespace Bursar.Testing;

/// <summary>Debian's Chromium.</summary>
public static class ChromiumProgram
{
    private static readonly string? Found =
        Array.Find(["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"], File.Exists);

    /// <summary>
    /// Where it is; skips the test where there is none. The shell without windows takes half of the processor's time, and shows
    /// the same.
    /// </summary>
    public static string Find()
        => Found ?? Prerequisite.Missing("Chromium (Debian's package chromium-headless-shell or chromium)");
}
