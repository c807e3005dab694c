using System.Diagnostics.CodeAnalysis;

namespace Bursar.Api;

/// <summary>Something read from a request, or what is wrong with it.</summary>
internal readonly record struct Parsed<T> where T : class
{
    private Parsed(T? value, ApiError? error) => (Value, Error) = (value, error);

    /// <summary>What was read.</summary>
    public T? Value { get; }

    /// <summary>Why it could not be.</summary>
    public ApiError? Error { get; }

    /// <summary>Whether it was read.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Ok => Value is not null;

    /// <summary>It was read.</summary>
    public static implicit operator Parsed<T>(T value) => new(value, null);

    /// <summary>It was not.</summary>
    public static implicit operator Parsed<T>(ApiError error) => new(null, error);
}
