/** Latitudes and longitudes of points added one by one, held in 16 bytes each: as objects, those of a million services fill the memory. */
export class GrowingPoints {
  private numbers = new Float64Array(16);
  private length = 0;

  /** A point that repeats the one before is left out: the services of a house follow one another. */
  add(latitude: number, longitude: number): void {
    const { numbers, length } = this;
    if (length > 0 && numbers[length - 2] === latitude && numbers[length - 1] === longitude) return;
    if (length === numbers.length) {
      this.numbers = new Float64Array(2 * length);
      this.numbers.set(numbers);
    }
    this.numbers[length] = latitude;
    this.numbers[length + 1] = longitude;
    this.length += 2;
  }

  /** The latitude then the longitude of each. */
  get coordinates(): Float64Array {
    return this.numbers.subarray(0, this.length);
  }
}
