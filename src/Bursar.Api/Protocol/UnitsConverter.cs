namespace Bursar.Api;

/// <summary>An amount with at most four decimals, as fees are counted.</summary>
internal sealed class UnitsConverter() : MoneyConverter(decimals: 4);
