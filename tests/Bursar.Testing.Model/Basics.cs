namespace Bursar.Testing.Model;

/// <summary>What every random sequence starts from.</summary>
internal static class Basics
{
    public static readonly DateTimeOffset Start = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    public static readonly ObjectId Payer = new(0x6900_0001, 0xA);

    /// <summary>Main units as money: <c>Amount(4.25m)</c>.</summary>
    public static Money Amount(decimal main) => new((long)(main * Money.UnitsPerMain));

    public static ObjectId BookId(int number) => ObjectId.InBook(Start, number, 0);
}
