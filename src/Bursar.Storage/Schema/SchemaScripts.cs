using System.Reflection;

namespace Bursar.Storage;

/// <summary>The numbered scripts of a store's Schema/ folder: each leads from the version before it.</summary>
internal static class SchemaScripts
{
    /// <summary>The scripts in their order.</summary>
    /// <param name="store">The store's folder.</param>
    public static IReadOnlyList<string> Of(string store)
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith($"{store}/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd();
            })];
    }
}
