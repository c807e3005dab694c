namespace Bursar.Http;

/// <summary>The beginning of style sheets: <c>base.css</c>, which the console and the documentation share.</summary>
public static class BaseStyle
{
    private static readonly byte[] Base = Read();

    /// <summary>The whole style sheet of a site.</summary>
    /// <param name="own">What it has of its own; it follows what is shared, and so overrides it.</param>
    public static byte[] And(byte[] own) => [.. Base, .. own];

    private static byte[] Read()
    {
        using var stream = typeof(BaseStyle).Assembly.GetManifestResourceStream("base.css")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
