namespace Bursar.Prolific;

/// <summary>
/// What an archive has written and has not been sent yet. .NET's ZIP archives end an entry with synchronous writes, which must
/// not hold up a thread for a slow client.
/// </summary>
/// <param name="output">Where it is sent to.</param>
internal sealed class ArchiveBuffer(Stream output) : Stream
{
    private readonly MemoryStream _waiting = new();

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <summary>False, so that the archive goes on from what it has written.</summary>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Sends what waits.</summary>
    public async Task SendAsync(CancellationToken cancellation)
    {
        await output.WriteAsync(_waiting.GetBuffer().AsMemory(0, (int)_waiting.Length), cancellation);
        _waiting.SetLength(0);
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => _waiting.Write(buffer, offset, count);

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer) => _waiting.Write(buffer);

    /// <summary>Nothing is sent: <see cref="SendAsync"/> does that.</summary>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
