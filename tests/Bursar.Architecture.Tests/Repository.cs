namespace Bursar.Architecture.Tests;

/// <summary>The repository that these tests were built in.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    public static readonly string Root = FindRoot();

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Bursar.slnx")))
            folder = Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException($"Bursar.slnx is nowhere above {AppContext.BaseDirectory}.");
        return folder;
    }
}
