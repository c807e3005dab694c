namespace Bursar.Http;

/// <summary>What rules that every face shares say to people, in the language of the request.</summary>
internal static class Texts
{
    /// <summary>All of them.</summary>
    public static readonly TextFile File = new(typeof(Texts).Assembly);

    /// <summary>A text.</summary>
    public static string Say(string key) => File.Of(key);

    /// <summary>A text with values in its places.</summary>
    public static string Say(string key, params ReadOnlySpan<object?> values) => File.Of(key, values);
}
