using System.Buffers;

namespace Bursar.MTurk;

/// <summary>One call of an operation, authenticated and well-formed.</summary>
/// <param name="Ledger">The books.</param>
/// <param name="Options">The dialect's settings.</param>
/// <param name="Book">The number of the book that the access key speaks for.</param>
/// <param name="Input">The body: a JSON object, or nothing, which means <c>{}</c>.</param>
/// <param name="Output">Where the answer is written, only once it is known that there is one.</param>
/// <param name="Cancellation">The client went away.</param>
internal readonly record struct Call(
    ILedger Ledger, MTurkOptions Options, int Book, ReadOnlyMemory<byte> Input, IBufferWriter<byte> Output, CancellationToken Cancellation);
