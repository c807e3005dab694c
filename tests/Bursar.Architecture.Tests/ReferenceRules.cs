using System.Xml.Linq;

namespace Bursar.Architecture.Tests;

/// <summary>
/// The allowed references: the executable may reference everything in src; dialects and sites the Ledger and Http; Http, Storage
/// and Delivery only the Ledger; the Ledger nothing, not even a package. So no dialect can reach a store or another dialect, and
/// a new project starts under the same rules.
/// </summary>
internal static class ReferenceRules
{
    private const string Executable = "Bursar";
    private const string Ledger = "Bursar.Ledger";
    private const string Http = "Bursar.Http";

    /// <summary>What a project in src references and may not, in a sentence each.</summary>
    /// <param name="project">The project's name, which is that of its file.</param>
    /// <param name="content">The project file.</param>
    public static IEnumerable<string> Faults(string project, XElement content)
    {
        foreach (var item in content.Descendants().Where(item => item.Attribute("Include") is not null))
        {
            var reference = item.Attribute("Include")!.Value.Replace('\\', '/');
            var allowed = item.Name.LocalName switch
            {
                "ProjectReference" => MayReference(project, Path.GetFileNameWithoutExtension(reference), InSrc(reference)),
                "PackageReference" or "FrameworkReference" => project != Ledger,
                "Reference" => false, // An assembly by its path goes around every rule.
                _ => true,
            };
            if (!allowed) yield return $"{project} may not reference {reference}.";
        }
        if (content.Descendants().Any(item => item.Name.LocalName == "Import"))
            yield return $"{project} may not import another file: what it references stands in its own.";
        var sdk = content.Attribute("Sdk")?.Value;
        if (project == Ledger && sdk != "Microsoft.NET.Sdk") yield return $"{project} may not be built with {sdk}.";
    }

    private static bool MayReference(string project, string reference, bool inSrc) => project switch
    {
        Executable => inSrc && reference != Executable,
        Ledger => false,
        Http or "Bursar.Storage" or "Bursar.Delivery" => inSrc && reference == Ledger,
        _ => inSrc && reference is (Ledger or Http),
    };

    /// <summary>Whether the path leads from one folder of src to another: <c>../Bursar.X/Bursar.X.csproj</c>.</summary>
    private static bool InSrc(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return path == $"../{name}/{name}.csproj";
    }
}
