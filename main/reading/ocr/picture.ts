import { type Canvas, createCanvas, type Image, type SKRSContext2D } from '@napi-rs/canvas';
import { type Grey, greyOf } from './bitmap.ts';

/** Dots per inch at which pages are recognised: letters of 8 to 11 points are then 25 to 45 pixels high. */
export const WORKING_DPI = 300;
/** Dots per inch at which lines are looked for. */
const SMALL_DPI = 100;
/** Longest side of the small picture in pixels. */
const SMALL_SIDE = 1_500;

/** A page as pixels, not yet upright. */
export interface Picture {
  readonly image: Canvas | Image;
  /** The page's size in points. */
  readonly width: number;
  readonly height: number;
}

const greyOfCanvas = (canvas: Canvas): Grey =>
  greyOf(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height);

/** How an image is best drawn at another size: near its own, the quick way is as good. */
const qualityFor = (factor: number): 'high' | 'low' => (factor > 0.7 && factor < 1.3 ? 'low' : 'high');

function drawn(width: number, height: number, quality: 'high' | 'low', draw: (context: SKRSContext2D) => void): Grey {
  const canvas = createCanvas(Math.max(1, width), Math.max(1, height));
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = quality;
  draw(context);
  return greyOfCanvas(canvas);
}

/** The page in grey, small enough to look for lines quickly. */
export function smallGrey(picture: Picture): Grey {
  const scale = Math.min(SMALL_DPI / 72, SMALL_SIDE / Math.max(picture.width, picture.height));
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  return drawn(width, height, 'high', (context) => context.drawImage(picture.image, 0, 0, width, height));
}

/** A page turned upright, and how its pixels lie to the upright page's points. */
export interface UprightPicture {
  readonly grey: Grey;
  /** Pixels a point. */
  readonly scale: number;
  /** Pixels of margin, left and top, that the turned page's corners needed. */
  readonly marginX: number;
  readonly marginY: number;
}

/**
 * Turns a page upright.
 *
 * @param turn degrees clockwise by which its writing is turned
 * @param scale pixels a point
 */
export function uprightGrey(picture: Picture, turn: number, scale: number): UprightPicture {
  const radians = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(radians)), Math.abs(Math.sin(radians))];
  const sideways = sin > cos;
  const width = Math.round((picture.width * cos + picture.height * sin) * scale);
  const height = Math.round((picture.width * sin + picture.height * cos) * scale);
  const { image } = picture;
  if (turn === 0 && 'getContext' in image && image.width === width && image.height === height)
    return { grey: greyOfCanvas(image), scale, marginX: 0, marginY: 0 };
  const grey = drawn(width, height, qualityFor((picture.width * scale) / image.width), (context) => {
    context.translate(width / 2, height / 2);
    context.rotate(-radians);
    context.scale(scale, scale);
    context.drawImage(image, -picture.width / 2, -picture.height / 2, picture.width, picture.height);
  });
  const [uprightWidth, uprightHeight] = sideways ? [picture.height, picture.width] : [picture.width, picture.height];
  return {
    grey,
    scale,
    marginX: (width - uprightWidth * scale) / 2,
    marginY: (height - uprightHeight * scale) / 2,
  };
}
