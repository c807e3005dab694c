namespace Bursar.Api;

/// <summary>An amount with at most two decimals, as people pay it.</summary>
internal sealed class CentsConverter() : MoneyConverter(decimals: 2);
