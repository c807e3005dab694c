namespace Bursar.Ledger;

/// <summary>A secret as an <see cref="ISecretBox"/> sealed it. Two are equal if their bytes are.</summary>
/// <param name="bytes">What was sealed.</param>
public readonly struct SealedSecret(ReadOnlyMemory<byte> bytes) : IEquatable<SealedSecret>
{
    /// <summary>The sealed bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>The sealed bytes.</summary>
    public ReadOnlySpan<byte> Span => Bytes.Span;

    /// <summary>What <see cref="ISecretBox.Seal"/> made.</summary>
    public static implicit operator SealedSecret(byte[] bytes) => new(bytes);

    /// <summary>Whether both are the same bytes.</summary>
    public static bool operator ==(SealedSecret one, SealedSecret other) => one.Equals(other);

    /// <summary>Whether they are not the same bytes.</summary>
    public static bool operator !=(SealedSecret one, SealedSecret other) => !one.Equals(other);

    /// <inheritdoc/>
    public bool Equals(SealedSecret other) => Span.SequenceEqual(other.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SealedSecret other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Bytes.Length;
}
