using PuppeteerSharp;

namespace Bursar;

/// <summary>Chromium or Chrome on this machine, without a window.</summary>
internal static class BrowserProgram
{
    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Starts it.</summary>
    /// <param name="path">The program; empty for the first one that is found.</param>
    /// <exception cref="CommandFailure">There is none, or it does not start.</exception>
    public static async Task<IBrowser> StartAsync(string path)
    {
        var program = path.Length > 0 ? path : Find() ?? throw new CommandFailure(
            ExitCode.Usage, "No browser was found. Install Chromium or Chrome, or name one: --browser PROGRAM.");
        try
        {
            return await Puppeteer.LaunchAsync(new LaunchOptions
            {
                ExecutablePath = program,
                Headless = true,
                // Chromium refuses to run as root in its sandbox. The pages are those of a test.
                Args = Environment.IsPrivilegedProcess ? ["--no-sandbox", "--disable-quic"] : ["--disable-quic"],
            });
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new CommandFailure(ExitCode.Usage, $"{program} did not start: {fault.Message}", fault);
        }
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Where(folder => folder.Length > 0)
        .SelectMany(folder => Names.SelectMany(name => new[] { Path.Combine(folder, name), Path.Combine(folder, $"{name}.exe") }))
        .Concat(Places)
        .FirstOrDefault(File.Exists);
}
