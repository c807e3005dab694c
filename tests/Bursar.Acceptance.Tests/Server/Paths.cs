using System.Reflection;

namespace Bursar.Acceptance.Tests;

/// <summary>Paths of the build output that tests start.</summary>
internal static class Paths
{
    public static readonly string Executable = Path.GetFullPath(Metadata("Executable"));
    public static readonly string Clients = Path.GetFullPath(Metadata("Clients"));
    public static readonly string Programs = Path.GetFullPath(Metadata("Programs"));
    public static readonly string Fixtures = Path.GetFullPath(Metadata("Fixtures"));
    public static readonly string Compiler = Path.GetFullPath(Metadata("Compiler"));
    public static readonly string Documents = Path.GetFullPath(Metadata("Documents"));

    private static string Metadata(string key) => typeof(Paths).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
