using System.Runtime.CompilerServices;

namespace Bursar.MTurk.Tests;

/// <summary>
/// Stored documents as each version wrote them. The files of old versions never change: documents like them lie in the books of
/// those who upgrade.
/// </summary>
internal static class Frozen
{
    /// <summary>The text of a file, without the line break at its end.</summary>
    public static string Read(string name, [CallerFilePath] string here = "") => ReadFile(Path.Combine(FolderOf(here), name));

    /// <summary>
    /// The answers that our own API stores when a participant submits; the requester reads them through this one.
    /// </summary>
    public static string Answers([CallerFilePath] string here = "")
        => ReadFile(Path.Combine(FolderOf(here), "..", "..", "Bursar.Api.Tests", "Stored", "answers.v0.xml"));

    private static string ReadFile(string path)
    {
        var text = File.ReadAllText(path);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        return text[..^1];
    }

    private static string FolderOf(string caller)
    {
        var folder = Path.GetDirectoryName(caller)!;
        while (!Directory.Exists(Path.Combine(folder, "Stored"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "Stored");
    }
}
