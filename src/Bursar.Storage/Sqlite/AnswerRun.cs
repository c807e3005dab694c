using System.Numerics;
using System.Runtime.Intrinsics;

namespace Bursar.Storage;

/// <summary>
/// Where the answers of one stretch of rows lie, by their keys: an open hash table, of which seven slots in eight are used. A
/// slot has the row's place in the run, and beside it some bits of the key's hash, eight more of which lie apart. Another key's
/// may be the same, so what is found must be looked at in the file. Nothing is taken out again: a run is dropped whole.
/// </summary>
/// <param name="first">The first row.</param>
/// <param name="bits">
/// The binary logarithm of the slots, 5 to 24; a slot has 32 − <paramref name="bits"/> bits of the hash.
/// </param>
internal sealed class AnswerRun(long first, int bits)
{
    /// <summary>
    /// A key's search starts at a line of slots, which is one of the processor's cache, and goes on where that is full.
    /// </summary>
    private const int Line = 16;

    private readonly uint[] _slots = new uint[1 << bits];
    private readonly byte[] _marks = new byte[1 << bits];

    /// <summary>The last row that it has.</summary>
    public long Last { get; private set; } = first - 1;

    /// <summary>Whether a row can be added: one after the last, as long as there is room.</summary>
    public bool Takes(long row) => row > Last && row - first < _slots.Length / 8 * 7;

    /// <summary>Adds a row that it takes.</summary>
    public void Add(UInt128 hash, long row)
    {
        var line = LineOf(hash);
        int free;
        while ((free = _slots.AsSpan(line, Line).IndexOf(0u)) < 0) line = After(line);
        _slots[line + free] = UpperOf(hash) | (uint)(row - first + 1);
        _marks[line + free] = MarkOf(hash);
        Last = row;
    }

    /// <summary>
    /// Adds the rows that may be those of a key, in their order: of a key that was added twice, the later row lies further on.
    /// </summary>
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
