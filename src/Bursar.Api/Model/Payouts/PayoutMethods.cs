using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The ways of payment on the wire.</summary>
internal static class PayoutMethods
{
    /// <summary>Every name, for people.</summary>
    public static string Names => string.Join(", ", Enum.GetValues<PayoutMethod>().Order().Reverse().Select(NameOf));

    /// <summary>The name of a way: <c>bank</c>, <c>paypal</c> or <c>other</c>.</summary>
    public static string NameOf(PayoutMethod method) => method.ToString().ToLowerInvariant();

    /// <summary>The way with this name; null if there is none.</summary>
    public static PayoutMethod? Find(string? name)
    {
        foreach (var method in Enum.GetValues<PayoutMethod>()) if (NameOf(method) == name) return method;
        return null;
    }
}
