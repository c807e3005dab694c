using System.Numerics;
using System.Runtime.Intrinsics;

namespace Bursar.Storage;

/// <summary>
/// The positions of the answers in one range of rows, by key: an open hash table, filled to at most seven eighths. A slot holds
/// the row's offset in the run and some bits of the key's hash; eight more bits are stored separately. Other keys may share these
/// bits, so a hit must be verified in the file. Entries are never removed: a run is dropped as a whole.
/// </summary>
/// <param name="first">The first row of the range.</param>
/// <param name="bits">
/// The binary logarithm of the number of slots, 5 to 24; a slot has 32 − <paramref name="bits"/> bits of the hash.
/// </param>
internal sealed class AnswerRun(long first, int bits)
{
    /// <summary>
    /// The search for a key starts at the beginning of a processor cache line of slots, and continues in the next line if that is
    /// full.
    /// </summary>
    private const int Line = 16;

    private readonly uint[] _slots = new uint[1 << bits];
    private readonly byte[] _marks = new byte[1 << bits];

    /// <summary>The last row in the run.</summary>
    public long Last { get; private set; } = first - 1;

    /// <summary>Whether the row can be added: it follows the last one and there is room.</summary>
    public bool Takes(long row) => row > Last && row - first < _slots.Length / 8 * 7;

    /// <summary>Adds a row that <see cref="Takes"/> allows.</summary>
    public void Add(UInt128 hash, long row)
    {
        var line = LineOf(hash);
        int free;
        while ((free = _slots.AsSpan(line, Line).IndexOf(0u)) < 0) line = After(line);
        _slots[line + free] = UpperOf(hash) | (uint)(row - first + 1);
        _marks[line + free] = MarkOf(hash);
        Last = row;
    }

    /// <summary>Adds to <paramref name="rows"/> the rows that may hold the key, oldest first.</summary>
    public void Find(UInt128 hash, List<long> rows)
    {
        var upper = UpperOf(hash);
        var mask = Vector512.Create(uint.MaxValue << bits);
        for (var line = LineOf(hash); ; line = After(line))
        {
            var slots = Vector512.Create(_slots.AsSpan(line, Line));
            var alike = Vector512.Equals(slots & mask, Vector512.Create(upper)).ExtractMostSignificantBits();
            for (; alike != 0; alike &= alike - 1)
            {
                var slot = line + BitOperations.TrailingZeroCount(alike);
                if (_marks[slot] == MarkOf(hash)) rows.Add(first + (_slots[slot] - upper) - 1);
            }
            if (_slots[line + Line - 1] == 0) return;
        }
    }

    private static uint Word(UInt128 hash) => (uint)(hash >> 96);

    private static byte MarkOf(UInt128 hash) => (byte)(hash & byte.MaxValue);

    private int LineOf(UInt128 hash) => (int)(Word(hash) >> (36 - bits)) * Line;

    private int After(int line) => (line + Line) & (_slots.Length - 1);

    private uint UpperOf(UInt128 hash) => Word(hash) << bits;
}
