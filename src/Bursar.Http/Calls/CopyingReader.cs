using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace Bursar.Http;

/// <summary>A request's body, of which a copy is kept as it is read; nothing is read that the handler does not read.</summary>
internal sealed class CopyingReader(PipeReader body, BodyCopy copy) : PipeReader, IRequestBodyPipeFeature
{
    private ReadOnlySequence<byte> _read;

    /// <inheritdoc/>
    public PipeReader Reader => this;

    /// <inheritdoc/>
    public override async ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default)
        => Note(await body.ReadAsync(cancellationToken));

    /// <inheritdoc/>
    public override bool TryRead(out ReadResult result)
    {
        var has = body.TryRead(out result);
        if (has) Note(result);
        return has;
    }

    /// <inheritdoc/>
    public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

    /// <inheritdoc/>
    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
    {
        if (!_read.IsEmpty) foreach (var piece in _read.Slice(0, consumed)) copy.Add(piece.Span);
        _read = default;
        body.AdvanceTo(consumed, examined);
    }

    /// <inheritdoc/>
    public override void CancelPendingRead() => body.CancelPendingRead();

    /// <inheritdoc/>
    public override void Complete(Exception? exception = null) => body.Complete(exception);

    private ReadResult Note(ReadResult result)
    {
        _read = result.Buffer;
        return result;
    }
}
