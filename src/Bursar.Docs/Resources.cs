using System.Reflection;
using System.Text;

namespace Bursar.Docs;

/// <summary>What lies in the program itself.</summary>
internal static class Resources
{
    private static readonly Assembly Here = typeof(Resources).Assembly;

    /// <summary>The names of all below a folder.</summary>
    public static IEnumerable<string> Below(string folder) => Here.GetManifestResourceNames()
        .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The content of one.</summary>
    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
    public static byte[] Bytes(string name)
    {
        using var stream = Here.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program has no {name} in it.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The content of one that is text.</summary>
    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));
}
