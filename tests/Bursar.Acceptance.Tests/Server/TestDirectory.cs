namespace Bursar.Acceptance.Tests;

/// <summary>A data directory that outlives one server and goes with the test.</summary>
internal sealed class TestDirectory : IDisposable
{
    public string Path { get; } = BursarServer.NewDirectory();

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
