using Xunit.v3;

namespace Bursar.Testing;

/// <summary>Excludes a test from the fast run (<c>--filter-not-trait Speed=Slow</c>), with the reason.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SlowAttribute(string why) : Attribute, ITraitAttribute
{
    public const string Postgres = "starts PostgreSQL";

    public string Why => why;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Speed", "Slow")];
}
