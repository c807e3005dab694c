using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>A page, or what a form does: one line of its group's table.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Path">The path below the root, with its parameters in braces.</param>
/// <param name="Answer">The handler.</param>
internal sealed record ConsolePage(string Method, string Path, Func<ConsoleCall, ValueTask<PageAnswer>> Answer)
{
    /// <summary>Whether nobody needs to be signed in.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether it shows a page around its content; a stream or a file does not.</summary>
    public bool IsPage { get; init; } = true;

    /// <summary>What a form asks for, as the log names it if it is refused; null if it is not noted.</summary>
    public Deed? Deed { get; init; }

    /// <summary>Its name in metrics and in the access log.</summary>
    public string Name => $"{Method} {ConsoleSite.Root}{Path}";
}
