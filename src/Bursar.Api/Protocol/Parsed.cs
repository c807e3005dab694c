using System.Diagnostics.CodeAnalysis;

namespace Bursar.Api;

/// <summary>A value read from a request, or the error.</summary>
internal readonly record struct Parsed<T> where T : class
{
    private Parsed(T? value, ApiError? error) => (Value, Error) = (value, error);

    /// <summary>The value; null if there is an error.</summary>
    public T? Value { get; }

    /// <summary>The error; null if there is a value.</summary>
    public ApiError? Error { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Ok => Value is not null;

    /// <summary>Wraps a value.</summary>
    public static implicit operator Parsed<T>(T value) => new(value, null);

    /// <summary>Wraps an error.</summary>
    public static implicit operator Parsed<T>(ApiError error) => new(null, error);
}
