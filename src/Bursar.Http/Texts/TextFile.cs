using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace Bursar.Http;

/// <summary>
/// The texts of an assembly, in every language that it has: its resources <c>Texts.en.resources</c>, <c>Texts.de.resources</c>
/// and so on, which are made from the <c>.resx</c> files in its folder <c>Texts</c>. Another language is another file.
/// </summary>
public sealed class TextFile
{
    private const string Prefix = "Texts.";
    private const string Suffix = ".resources";

    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> _all;

    /// <summary>Reads them.</summary>
    /// <param name="assembly">The assembly.</param>
    public TextFile(Assembly assembly) => _all = assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Prefix.Length..^Suffix.Length], name => Load(assembly, name));

    /// <summary>The languages' codes.</summary>
    public IReadOnlyCollection<string> Languages => _all.Keys;

    /// <summary>Every text of a language, by its key.</summary>
    public IReadOnlyDictionary<string, string> In(string language) => _all[language];

    /// <summary>A text in the current language; in English where that language lacks it.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string Of(string key)
        => _all.TryGetValue(Language.Current, out var here) && here.TryGetValue(key, out var text)
            ? text
            : _all[Language.English][key];

    /// <summary>A text with values in the places that it has for them.</summary>
    /// <inheritdoc cref="Of(string)"/>
    public string Of(string key, params ReadOnlySpan<object?> values)
        => string.Format(CultureInfo.InvariantCulture, Of(key), values);

    private static FrozenDictionary<string, string> Load(Assembly assembly, string name)
    {
        using var reader = new ResourceReader(assembly.GetManifestResourceStream(name)!);
        return reader.Cast<DictionaryEntry>().ToFrozenDictionary(one => (string)one.Key, one => (string)one.Value!);
    }
}
