namespace Bursar.Storage.Tests;

/// <summary>A directory for one test, deleted at its end.</summary>
internal sealed class DataDirectory : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("bursar-test-");

    /// <summary>Where the data file goes.</summary>
    public string File => Path("books.db");

    public string Path(string name) => System.IO.Path.Combine(_directory.FullName, name);

    public Committer Start(TimeProvider? clock = null) => new(SqliteStore.Open(File), clock ?? new ManualClock(Given.Start));

    public void Dispose() => _directory.Delete(recursive: true);
}
