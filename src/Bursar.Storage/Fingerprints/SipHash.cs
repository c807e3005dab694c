using System.Buffers.Binary;
using System.Numerics;

namespace Bursar.Storage;

/// <summary>
/// SipHash-2-4 with an output of 128 bits (the paper "SipHash: a fast short-input PRF", 2012): without the key, its values are as
/// good as random. The rows that a command changes are short, and for these it takes a fraction of the time of an HMAC.
/// </summary>
internal readonly struct SipHash(ReadOnlySpan<byte> key)
{
    /// <summary>The size of a key, in bytes.</summary>
    public const int KeySize = 16;

    private const int Word = sizeof(ulong);
    private readonly ulong _k0 = BinaryPrimitives.ReadUInt64LittleEndian(key);
    private readonly ulong _k1 = BinaryPrimitives.ReadUInt64LittleEndian(key[Word..]);

    /// <summary>The hash of these bytes; its upper half is what the reference implementation writes first.</summary>
    public UInt128 Of(ReadOnlySpan<byte> data)
    {
        var state = new State(_k0, _k1);
        var last = (ulong)data.Length << 56;
        for (; data.Length >= Word; data = data[Word..]) state.Add(BinaryPrimitives.ReadUInt64LittleEndian(data));
        for (var i = 0; i < data.Length; i++) last |= (ulong)data[i] << (8 * i);
        state.Add(last);
        return state.End();
    }

    private ref struct State(ulong k0, ulong k1)
    {
        private ulong _v0 = k0 ^ 0x736f6d6570736575;
        private ulong _v1 = k1 ^ 0x646f72616e646f6d ^ 0xee;
        private ulong _v2 = k0 ^ 0x6c7967656e657261;
        private ulong _v3 = k1 ^ 0x7465646279746573;

        public void Add(ulong word)
        {
            _v3 ^= word;
            Round();
            Round();
            _v0 ^= word;
        }

        public UInt128 End()
        {
            _v2 ^= 0xee;
            var first = Finish();
            _v1 ^= 0xdd;
            return new(first, Finish());
        }

        private ulong Finish()
        {
            for (var i = 0; i < 4; i++) Round();
            return _v0 ^ _v1 ^ _v2 ^ _v3;
        }

        private void Round()
        {
            unchecked
            {
                _v0 += _v1;
                _v2 += _v3;
                _v1 = BitOperations.RotateLeft(_v1, 13) ^ _v0;
                _v3 = BitOperations.RotateLeft(_v3, 16) ^ _v2;
                _v0 = BitOperations.RotateLeft(_v0, 32) + _v3;
                _v2 += _v1;
                _v3 = BitOperations.RotateLeft(_v3, 21) ^ _v0;
                _v1 = BitOperations.RotateLeft(_v1, 17) ^ _v2;
                _v2 = BitOperations.RotateLeft(_v2, 32);
            }
        }
    }
}
