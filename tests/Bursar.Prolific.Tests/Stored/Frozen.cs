using System.Runtime.CompilerServices;

namespace Bursar.Prolific.Tests;

/// <summary>
/// Stored documents as each version wrote them. The files of old versions never change: documents like them lie in the books of
/// those who upgrade.
/// </summary>
internal static class Frozen
{
    /// <summary>The book that the documents were written in, as it stands in their ids.</summary>
    private const string Book = "250fd0a5";

    /// <summary>The text of a file, without the line break at its end.</summary>
    public static string Read(string name, [CallerFilePath] string here = "")
    {
        var text = File.ReadAllText(Path.Combine(FolderOf(here), name));
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        return text[..^1];
    }

    /// <summary>The text as it would have been written in a server's book.</summary>
    public static string Read(ProlificServer server, string name)
        => Read(name).Replace(Book, $"{server.Book}"[8..16], StringComparison.Ordinal);

    private static string FolderOf(string caller)
    {
        var folder = Path.GetDirectoryName(caller)!;
        while (!Directory.Exists(Path.Combine(folder, "Stored"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "Stored");
    }
}
