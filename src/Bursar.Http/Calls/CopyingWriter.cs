using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Bursar.Http;

/// <summary>An answer's body, of which a copy is kept as it is written.</summary>
internal sealed class CopyingWriter(IHttpResponseBodyFeature body, BodyCopy copy) : PipeWriter, IHttpResponseBodyFeature
{
    private Memory<byte> _given;

    /// <inheritdoc/>
    public Stream Stream => AsStream(leaveOpen: true);

    /// <inheritdoc/>
    public PipeWriter Writer => this;

    /// <inheritdoc/>
    public override bool CanGetUnflushedBytes => body.Writer.CanGetUnflushedBytes;

    /// <inheritdoc/>
    public override long UnflushedBytes => body.Writer.UnflushedBytes;

    /// <inheritdoc/>
    public override Memory<byte> GetMemory(int sizeHint = 0) => _given = body.Writer.GetMemory(sizeHint);

    /// <inheritdoc/>
    public override Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <inheritdoc/>
    public override void Advance(int bytes)
    {
        copy.Add(_given.Span[..bytes]);
        _given = _given[bytes..];
        body.Writer.Advance(bytes);
    }

    /// <inheritdoc/>
    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
        => body.Writer.FlushAsync(cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<FlushResult> WriteAsync(ReadOnlyMemory<byte> source, CancellationToken cancellationToken = default)
    {
        copy.Add(source.Span);
        return body.Writer.WriteAsync(source, cancellationToken);
    }

    /// <inheritdoc/>
    public override void CancelPendingFlush() => body.Writer.CancelPendingFlush();

    /// <inheritdoc/>
    public override void Complete(Exception? exception = null) => body.Writer.Complete(exception);

    /// <inheritdoc/>
    public void DisableBuffering() => body.DisableBuffering();

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken = default) => body.StartAsync(cancellationToken);

    /// <inheritdoc/>
    public Task CompleteAsync() => body.CompleteAsync();

    /// <inheritdoc/>
    public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default)
        => SendFileFallback.SendFileAsync(Stream, path, offset, count, cancellationToken);
}
