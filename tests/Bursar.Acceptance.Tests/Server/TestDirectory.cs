namespace Bursar.Acceptance.Tests;

/// <summary>A data directory that outlives its server and is deleted at the end of the test.</summary>
internal sealed class TestDirectory : IDisposable
{
    public string Path { get; } = BursarServer.NewDirectory();

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
